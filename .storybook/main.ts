import type { StorybookConfig } from '@storybook/web-components-vite';
import { serverRendered } from './server-rendered.js';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  staticDirs: [
    { from: '../data', to: '/data' },
    { from: '../stories/media', to: '/media' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), serverRendered()] }),
};

export default config;
