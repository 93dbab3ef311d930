/**
 * Dataset packages: a folder, or a place on the class path, with {@code datapackage.json}, {@code
 * cities.csv}, {@code indicators.csv}, {@code index.json}, {@code values.csv} and, where there are
 * links, {@code links.csv}.
 */
package org.meridian.io.dataset;
