/** Makes a dataset of tables that were imported. */
package org.meridian.io.importing.building;
