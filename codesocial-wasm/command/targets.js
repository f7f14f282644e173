/** The machines for which the command is published, by the package that brings it, and how Rust calls each. */
export const TARGETS = {
  '@codesocial/command-darwin-arm64': { rust: 'aarch64-apple-darwin', os: 'darwin', cpu: 'arm64' },
  '@codesocial/command-darwin-x64': { rust: 'x86_64-apple-darwin', os: 'darwin', cpu: 'x64' },
  '@codesocial/command-linux-arm64-gnu': { rust: 'aarch64-unknown-linux-gnu', os: 'linux', cpu: 'arm64', libc: 'glibc' },
  '@codesocial/command-linux-arm64-musl': { rust: 'aarch64-unknown-linux-musl', os: 'linux', cpu: 'arm64', libc: 'musl' },
  '@codesocial/command-linux-x64-gnu': { rust: 'x86_64-unknown-linux-gnu', os: 'linux', cpu: 'x64', libc: 'glibc' },
  '@codesocial/command-linux-x64-musl': { rust: 'x86_64-unknown-linux-musl', os: 'linux', cpu: 'x64', libc: 'musl' },
  '@codesocial/command-win32-arm64': { rust: 'aarch64-pc-windows-msvc', os: 'win32', cpu: 'arm64' },
  '@codesocial/command-win32-x64': { rust: 'x86_64-pc-windows-msvc', os: 'win32', cpu: 'x64' },
};
