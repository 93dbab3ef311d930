/** How names are read. */
package org.meridian.dataprep.name;
