'use client'
export function TakenBack() { return null }
