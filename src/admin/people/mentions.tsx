'use client'
export function Mentions() { return null }
