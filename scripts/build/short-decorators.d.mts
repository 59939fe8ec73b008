import type { PropertyDeclaration } from 'lit';

export declare function property(
  options?: PropertyDeclaration,
): (prototype: object, name: string) => PropertyDescriptor;
export declare function state(options?: PropertyDeclaration): (prototype: object, name: string) => PropertyDescriptor;
