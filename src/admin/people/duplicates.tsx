'use client'
export function Duplicates() { return null }
