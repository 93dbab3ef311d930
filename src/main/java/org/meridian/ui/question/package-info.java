/** What an audience may ask of the step on stage: found beforehand, answered while it is typed. */
package org.meridian.ui.question;
