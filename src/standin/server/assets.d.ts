export interface Asset {
  readonly body: string | Buffer
  readonly type: string
  readonly tag: string
}
/** The files of the page by their paths, from the folder the bundle was put in. */
export declare const readAssets: (folder: string) => ReadonlyMap<string, Asset>
