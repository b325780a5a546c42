import vm from 'node:vm'
export interface Invocation {
  readonly self: unknown
  readonly args: readonly unknown[]
}
/** What the world answers when the script touches a service. */
export interface Backing {
  now(): number
  describe(type: string): {
    methods: readonly string[]
    properties: readonly string[]
  }
  invoke(type: string, member: string, call: Invocation): unknown
  constant(type: string, name: string): unknown
}
/** One fresh context and the border between its values and ours. */
export declare class Realm {
  readonly global: vm.Context
  private readonly factory
  private readonly inside
  private readonly outside
  constructor(backing: Backing)
  private enumOf
  /** Makes a global that comes to be when it is first touched. */
  define(name: string, make: () => unknown): void
  error(name: string, message: string): object
  /** Our value as the script gets it. */
  enter(value: unknown): unknown
  private enterList
  private wrap
  /** A value of the script as ours: service objects as what is behind them. */
  leave(value: unknown): unknown
}
