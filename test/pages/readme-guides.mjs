/** Guides that go on where the README ends. Their examples stand in the same folders, and readme.test.mjs runs all of them. */
export const README_GUIDES = ['which-file.md', 'write-a-story.md', 'reader-events.md'];
