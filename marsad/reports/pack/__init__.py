"""The briefing pack: one content in words, written as PDF, PowerPoint or a single HTML file."""
