/** How far two rankings agree. */
package org.meridian.scoring.agreement;
