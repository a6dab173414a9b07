/** Keeps Astro from writing an id of this machine into its user's home, which may be read-only, and from sending figures. */
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
