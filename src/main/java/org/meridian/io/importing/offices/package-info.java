/** Tables of offices of firms, and what links are made of them. */
package org.meridian.io.importing.offices;
