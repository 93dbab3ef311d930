/** Verbs on figures that were written before. */
package org.meridian.app.cli.figures;
