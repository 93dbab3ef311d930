/** How much memory datasets of growing sizes take. */
package org.meridian.app.bench.memory;
