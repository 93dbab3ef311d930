/**
 * What the steps of a story mean to views: choices by name and as views take them, requests for
 * pictures, and pictures told in words.
 */
package org.meridian.view.story;
