/** How verbs speak: words in both languages, wrong usage, failures, streams. */
package org.meridian.app.cli.console;
