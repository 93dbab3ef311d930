/** Opens any file with places or flows by the reader of its format. */
package org.meridian.io.graph.opening;
