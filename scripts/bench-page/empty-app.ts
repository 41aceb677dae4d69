/** The yardstick: a Kit page with one heading, built by the project's own packages. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FILES: Readonly<Record<string, string>> = {
	'package.json': '{ "type": "module", "private": true }\n',
	'svelte.config.js': `import adapter from '@sveltejs/adapter-node';
export default { compilerOptions: { runes: true }, kit: { adapter: adapter() } };
`,
	'vite.config.js': `import { sveltekit } from '@sveltejs/kit/vite';
export default { plugins: [sveltekit()] };
`,
	'src/app.html': `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
		<link rel="icon" href="data:," />
		%sveltekit.head%
	</head>
	<body>
		<div style="display: contents">%sveltekit.body%</div>
	</body>
</html>
`,
	'src/routes/+page.svelte': '<h1>Empty</h1>\n'
};

type Handler = Parameters<typeof createServer>[1];

export type EmptyApp = { readonly url: string; close(): Promise<void> };

/**
 * Builds it in `folder`, which has to lie within the project: its packages are found upwards from
 * there. Serves it on a free port of this machine.
 */
export async function openEmptyApp(folder: string): Promise<EmptyApp> {
	for (const [name, text] of Object.entries(FILES)) {
		await mkdir(dirname(join(folder, name)), { recursive: true });
		await writeFile(join(folder, name), text);
	}
	await build(folder);
	const entry: unknown = await import(pathToFileURL(join(folder, 'build/handler.js')).href);
	// adapter-node's documented export.
	const { handler } = entry as { readonly handler: Handler };
	const server = createServer(handler).listen(0, '127.0.0.1');
	await once(server, 'listening');
	return { url: `http://127.0.0.1:${portOf(server)}/`, close: () => close(server) };
}

/** Kit reads `svelte.config.js` from the working folder, so that the build needs a process. */
async function build(folder: string): Promise<void> {
	const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin');
	const child = spawn(process.execPath, [join(vite, 'vite.js'), 'build', '--logLevel', 'error'], {
		cwd: folder,
		env: { ...process.env, NODE_ENV: 'production' },
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let problem = '';
	child.stderr.on('data', (chunk: Buffer) => (problem += chunk.toString()));
	await once(child, 'close');
	if (child.exitCode !== 0) throw new Error(`The empty page was not built:\n${problem}`);
}

function portOf(server: Server): number {
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('Not listening on a port');
	return address.port;
}

async function close(server: Server): Promise<void> {
	const closed = once(server, 'close');
	server.close();
	server.closeAllConnections();
	await closed;
}
