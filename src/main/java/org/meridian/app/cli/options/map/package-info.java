/** Options on how a map is drawn. */
package org.meridian.app.cli.options.map;
