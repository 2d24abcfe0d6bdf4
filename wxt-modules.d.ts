// Options that WXT's modules add to its configuration; a type-check must not need a prepared `.wxt` folder.
/// <reference types="@wxt-dev/auto-icons" />
