/** Work that cores of the machine share. */
package org.meridian.cluster.sharing;
