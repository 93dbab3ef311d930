/** Benchmarks of maps side by side. */
package org.meridian.app.bench.maps;
