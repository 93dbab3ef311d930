/** What a person can choose about a file of their own, and what reading it found; no words. */
package org.meridian.model.importing;
