/** How it is said: names of cities, whatever the way in which they are typed. No toolkit here. */
package org.meridian.text;
