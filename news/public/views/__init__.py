"""Thin views: parse the address, ask a selector, render."""
