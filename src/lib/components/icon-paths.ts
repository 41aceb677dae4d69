/** The few icons in use, as SVG paths on a 24-unit grid, drawn with a round pen. */
export const ICON_PATHS = {
	right: ['M4.5 12.8l5 5.2L19.5 6.2'],
	wrong: ['M5.5 5.5l13 13', 'M18.5 5.5l-13 13'],
	partly: ['M4.5 14.2c2.6-5 5-5 7.5-2.2s4.9 2.8 7.5-2.2'],
	passed: ['M6 6l6 6-6 6', 'M13 6l6 6-6 6'],
	unstated: ['M6 12h.01', 'M12 12h.01', 'M18 12h.01'],
	clock: ['M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17z', 'M12 7.5V12l3.2 2.2'],
	day: [
		'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
		'M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4'
	],
	night: ['M19.5 14.6A8 8 0 0 1 9.4 4.5a8 8 0 1 0 10.1 10.1z'],
	system: ['M4 5h16v11H4z', 'M9 20h6M12 16v4'],
	next: ['M4.5 12h15', 'M13.5 6l6 6-6 6'],
	back: ['M19.5 12h-15', 'M10.5 6l-6 6 6 6'],
	up: ['M12 19.5v-15', 'M6 10.5l6-6 6 6'],
	down: ['M12 4.5v15', 'M6 13.5l6 6 6-6'],
	share: ['M12 15V3.5', 'M7.5 8L12 3.5 16.5 8', 'M5 12.5v8h14v-8'],
	'full-screen': ['M4.5 9V4.5H9M15 4.5h4.5V9M19.5 15v4.5H15M9 19.5H4.5V15'],
	pause: ['M8.5 5v14', 'M15.5 5v14'],
	pen: ['M4 20l1.2-4.8L16 4.4l3.6 3.6L8.8 18.8 4 20z', 'M13.5 7l3.5 3.5'],
	remove: ['M4.5 7h15', 'M9.5 7V4.5h5V7', 'M6.5 7l1 13h9l1-13']
} as const;

export type IconName = keyof typeof ICON_PATHS;
