/** How long the program takes to start, beside a bare window. */
package org.meridian.app.bench.start;
