/**
 * Programs that rebuild the shipped datasets, basemaps and layers from pinned sources. They are
 * compiled with the tests and are no part of the product. {@link org.meridian.dataprep.DataPrep}
 * starts them; {@code src/dataprep/README.md} says how.
 */
package org.meridian.dataprep;
