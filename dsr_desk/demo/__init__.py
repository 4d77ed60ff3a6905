"""The made-up world: people, their traces in exports, and eight cases played through the real services."""
