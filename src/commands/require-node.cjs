// Every npm script starts here, so that an old Node prints one clear line instead of a stack of errors.
// Plain CommonJS: it has to run on the very versions it refuses.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 22)) {
  console.error(
    `Node ${process.versions.node} is too old: this project needs 22.22 or newer (on Linux x64, "npm ci" brings its own).`,
  );
  process.exit(1);
}
