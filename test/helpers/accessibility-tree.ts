import { executeServerCommand } from '@web/test-runner-commands';

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly value?: { readonly value?: string | number };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

/** Something that assistive technology is told of: its role and its name, as the browser works them out. */
export interface Told {
  readonly role: string;
  readonly name: string;
  /** What is in a field or chosen in a list. */
  readonly value: string;
  /** `level`, `pressed`, `valuetext` and the like. */
  readonly states: Readonly<Record<string, unknown>>;
}

/** What assistive technology reads of the whole page, in its order; text boxes within texts are left out. */
export async function accessibilityTree(): Promise<readonly Told[]> {
  await executeServerCommand('cdp', { method: 'Accessibility.enable', params: {} });
  const { nodes } = await executeServerCommand<{ nodes: readonly Node[] }, object>('cdp', {
    method: 'Accessibility.getFullAXTree',
    params: {},
  });
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: Node | undefined): readonly Told[] => {
    if (!node) return [];
    const below = (node.childIds ?? []).flatMap((id) => walk(byId.get(id)));
    const role = node.role?.value ?? '';
    if (node.ignored || role === 'InlineTextBox') return below;
    const states = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
    return [{ role, name: node.name?.value ?? '', value: String(node.value?.value ?? ''), states }, ...below];
  };
  return walk(nodes[0]);
}
