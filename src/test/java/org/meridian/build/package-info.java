/** Tests of the sources themselves: their format and who imports whom. */
package org.meridian.build;
