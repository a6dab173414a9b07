import { mdxToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { writeMarkdown, writePlainText } from '../../../src/article/text';

const source = `## Steps

Open **Billing → Orders**, then [the\u00a0link](https://help.example/).

- One
- Two

  More on two.
`;
const { children } = mdxToMdast(source) as { children: Parameters<typeof writeMarkdown>[0] };

test('Markdown comes out as it went in, with plain spaces', () => {
	expect(writeMarkdown(children)).toBe(source.replace('\u00a0', ' '));
});

test('plain text has a line for each paragraph and each item', () => {
	expect(writePlainText(children)).toBe('Steps\nOpen Billing → Orders, then the link.\n- One\n- Two\nMore on two.');
});
