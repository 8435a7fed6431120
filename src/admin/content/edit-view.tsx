import type { ReactNode } from 'react';
import { SHOWN_WHEN } from '../../domain/panel/layouts';
import { ComponentHelp } from './component-help';

interface Attribute {
  type?: string;
  min?: unknown;
  max?: unknown;
  minLength?: unknown;
  maxLength?: unknown;
  conditions?: { visible: object };
}

interface FieldLayout {
  name: string;
  hint?: ReactNode;
  labelAction?: ReactNode;
  attribute: Attribute;
}

interface EditLayout {
  layout: FieldLayout[][][];
  components: Record<string, { layout: FieldLayout[][] }>;
}

/**
 * The edit page without the technical limits that Strapi writes above each help text («max. 2147483647»), and with fields that
 * show only when they matter. Only what is drawn changes: values are checked against the schema as before.
 * The page does not say which type it shows: its fields do.
 */
export function calmEditView<Arguments extends { layout: EditLayout }>(page: Arguments): Arguments {
  const { layout, components } = page.layout;
  const names = new Set(layout.flat(2).map((field) => field.name));
  const uid = typeShown(names);
  return {
    ...page,
    layout: {
      ...page.layout,
      layout: layout.map((panel) => panel.map((row) => row.map((field) => calmField(field, uid)))),
      components: Object.fromEntries(
        Object.entries(components).map(([component, { layout: rows, ...rest }]) => [
          component,
          { ...rest, layout: rows.map((row) => row.map((field) => calmField(field, component))) },
        ]),
      ),
    },
  };
}

/** The type whose rules fit the fields on the page best: an administrator may have taken some off. Undefined when none fits half. */
function typeShown(names: Set<string>): string | undefined {
  const fits = Object.entries(SHOWN_WHEN)
    .filter(([uid, rules]) => uid.startsWith('api::') && neighboursOf(rules).every((name) => names.has(name)))
    .map(([uid, rules]) => {
      const ruled = Object.keys(rules);
      return { uid, fit: ruled.filter((name) => names.has(name)).length / ruled.length };
    })
    .sort((one, other) => other.fit - one.fit);
  return fits[0] && fits[0].fit >= 0.5 ? fits[0].uid : undefined;
}

/** Names of the fields that the rules look at. */
function neighboursOf(rules: Record<string, object>): string[] {
  return [...JSON.stringify(rules).matchAll(/"var":"([^"]+)"/g)].map(([, name]) => name ?? '');
}

function calmField(field: FieldLayout, uid: string | undefined): FieldLayout {
  const {
    min: _min,
    max: _max,
    minLength: _minLength,
    maxLength: _maxLength,
    ...attribute
  } = field.attribute;
  const visible = uid ? SHOWN_WHEN[uid]?.[field.name] : undefined;
  const help = attribute.type === 'component' && field.hint;
  return {
    ...field,
    ...(help ? { labelAction: <ComponentHelp help={help}>{field.labelAction}</ComponentHelp> } : {}),
    attribute: visible ? { ...attribute, conditions: { visible } } : attribute,
  };
}
