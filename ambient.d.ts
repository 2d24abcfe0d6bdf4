// What the build tools add: options of WXT's modules, and imports of style sheets. A type-check must not need a
// prepared `.wxt` folder.
/// <reference types="@wxt-dev/auto-icons" />
/// <reference types="vite/client" />
