/** Years and parts of years, and how values carry from one to the next. */
package org.meridian.model.period;
