/** Options on how figures become files. */
package org.meridian.app.cli.options.figures;
