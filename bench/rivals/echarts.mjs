import { LANES } from '../events.mjs';

export const name = 'echarts';
export const kind = 'yardstick';
export const entry = `
  import { init, use } from 'echarts/core';
  import { ScatterChart } from 'echarts/charts';
  import { DataZoomComponent, GridComponent, TooltipComponent } from 'echarts/components';
  import { CanvasRenderer } from 'echarts/renderers';
  use([ScatterChart, DataZoomComponent, GridComponent, TooltipComponent, CanvasRenderer]);
  export { init };`;

export const data = (events) => events.map(({ title, lane, start }) => ({ name: title, value: [start, lane] }));

export function mount(host, { init }, points) {
  host.style.height = '400px';
  const chart = init(host);
  chart.on('finished', () => (host.dataset.finished = ''));
  chart.setOption({
    // Else it is finished when the last dot has grown to its size.
    animation: false,
    tooltip: {},
    xAxis: { type: 'time' },
    yAxis: { type: 'category', data: LANES },
    dataZoom: [{ type: 'inside' }],
    series: [{ type: 'scatter', data: points }],
  });
}

export const complete = (host) => 'finished' in host.dataset;
// It writes none: titles are in a tooltip.
export const labels = () => [];
export const targets = (host) => [...host.querySelectorAll('canvas')];
export const zoom = [{ kind: 'wheel', selector: '#host canvas' }];
export const drag = [{ kind: 'drag', selector: '#host canvas' }];
