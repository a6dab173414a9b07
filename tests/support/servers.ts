import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findServer } from '../../scripts/servers.mjs';
import { site } from '../../src/config/site';
import { caddyOnLoopback, nginxOnLoopback } from './loopback.mjs';

/** A build and the folder of the host that it was made for. */
interface Build {
	dist: string;
	base: string;
}

const thisBuild: Build = { dist: path.join(import.meta.dirname, '../../dist'), base: site.base };

/** Servers that the site comes with a configuration for. */
export const serverNames = ['nginx', 'caddy'] as const;
export type ServerName = (typeof serverNames)[number];

/** A former address that every server under test knows beside those of the build; below its base. */
export const moved = { from: 'en/once-here/', to: 'en/faq/' };

/** An answer as it came over the line. */
export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Why a server cannot be started here; undefined where it can. */
export function whyNot(name: ServerName): string | undefined {
	const found = findServer(name);
	return 'missing' in found ? found.missing : undefined;
}

/** A server that serves the build on loopback, with the configuration that the build wrote. */
export class HostServer {
	readonly #folder = mkdtempSync(path.join(tmpdir(), 'help-host-'));
	#process: ChildProcess | undefined;
	#noise = '';
	port = 0;

	constructor(
		readonly name: ServerName,
		readonly build = thisBuild,
	) {}

	get origin(): string {
		return `http://127.0.0.1:${this.port}`;
	}

	/** @throws with what the server said, when it does not come up */
	async start(): Promise<void> {
		this.port = await freePort();
		// The base is a folder of the web root.
		const root = path.join(this.#folder, 'root');
		const served = path.join(root, this.build.base).replace(/\/$/, '');
		mkdirSync(path.dirname(served), { recursive: true });
		symlinkSync(this.build.dist, served, 'dir');
		const [command = '', ...args] = this.name === 'nginx' ? this.#nginx(root) : this.#caddy(root);
		this.#process = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: this.#folder } });
		for (const stream of [this.#process.stdout, this.#process.stderr])
			stream?.on('data', (data: Buffer) => {
				this.#noise += data.toString();
			});
		await this.#comesUp();
	}

	async stop(): Promise<void> {
		if (this.#process?.exitCode === null) {
			this.#process.kill();
			await once(this.#process, 'exit');
		}
		rmSync(this.#folder, { recursive: true, force: true });
	}

	/** The lines that votes have left. */
	votes(): string[] {
		return readFileSync(path.join(this.#folder, 'votes.log'), 'utf8').split('\n').filter(Boolean);
	}

	/** Asks for exactly this path: nothing is put right on the way. */
	async ask(target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
		const sent = request({ host: '127.0.0.1', port: this.port, path: target, method, headers });
		sent.end();
		const [response] = (await once(sent, 'response')) as [IncomingMessage];
		const chunks: Buffer[] = [];
		for await (const chunk of response) chunks.push(chunk as Buffer);
		return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) };
	}

	#nginx(root: string): string[] {
		const { base } = this.build;
		const [binary = '', brotli = ''] = this.#files();
		const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
			.map((name) => `${name}_temp_path ${this.#folder}/temp;`)
			.join('\n');
		const written = nginxOnLoopback(this.#written('nginx.conf'), this.#loopback(root)).replace(
			'map $uri $help_moved {',
			`map $uri $help_moved { ${base}${moved.from} ${base}${moved.to};`,
		);
		const file = this.#write(
			`load_module ${brotli};\ndaemon off;\nmaster_process off;\npid ${this.#folder}/pid;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${written}}\n`,
		);
		return [binary, '-p', this.#folder, '-e', 'stderr', '-c', file];
	}

	#caddy(root: string): string[] {
		const { base } = this.build;
		const [binary = ''] = this.#files();
		const written = caddyOnLoopback(this.#written('Caddyfile'), this.#loopback(root)).replace(
			/(# Addresses that pages had before\.\n)/,
			`$1redir ${base}${moved.from} ${base}${moved.to}{asked} 301\n`,
		);
		return [binary, 'run', '--adapter', 'caddyfile', '--config', this.#write(`{\n\tadmin off\n\tauto_https off\n}\n${written}`)];
	}

	#loopback(root: string) {
		return { port: this.port, root, votes: `${this.#folder}/votes.log` };
	}

	#files(): string[] {
		const found = findServer(this.name);
		if ('missing' in found) throw new Error(found.missing);
		return found.files;
	}

	/** What the build wrote for its hosts. */
	#written(file: string): string {
		return readFileSync(`${this.build.dist}-hosts/${file}`, 'utf8');
	}

	#write(configuration: string): string {
		const file = path.join(this.#folder, 'configuration');
		writeFileSync(file, configuration);
		return file;
	}

	async #comesUp(): Promise<void> {
		if (await comesUp(this.#process, () => this.ask(this.build.base))) return;
		throw new Error(`${this.name} does not answer:\n${this.#noise}`);
	}
}

/** Asks a program that was started until it answers. @returns false where it ended or took ten seconds */
export async function comesUp(program: ChildProcess | undefined, ask: () => Promise<unknown>): Promise<boolean> {
	for (let tries = 0; tries < 200 && program?.exitCode === null; tries++) {
		if (await ask().catch(() => undefined)) return true;
		// It says to nobody that it listens: asking again is the only way to know, and each wait is short.
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return false;
}

/** A port of loopback that nobody listens on. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}
