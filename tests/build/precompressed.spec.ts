import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { encodings } from '../../src/integrations/hosts/compression';
import { builtFile, builtFiles } from '../support/site';

const decoders = { br: brotliDecompressSync, gzip: gunzipSync, zstd: zstdDecompressSync };
const sentCompressed = builtFiles().filter((file) => /\.(?:html|md|js|json|xml|txt|webmanifest)$/.test(file));

for (const encoding of ['br', 'gzip', 'zstd'] as const)
	test(`every text is there in ${encoding}, smaller and the same`, () => {
		expect(sentCompressed.length).toBeGreaterThan(150);
		const wrong = sentCompressed.filter((file) => {
			const content = builtFile(file);
			// Nothing is gained on a few lines.
			if (content.length < 300) return false;
			const small = builtFile(file + encodings[encoding]);
			return small.length >= content.length || !decoders[encoding](small).equals(content);
		});
		expect(wrong).toEqual([]);
	});
