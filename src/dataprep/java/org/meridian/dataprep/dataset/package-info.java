/** The datasets and layers, written as the program reads them. */
package org.meridian.dataprep.dataset;
