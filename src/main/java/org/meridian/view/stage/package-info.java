/**
 * What presenting a story is, without a toolkit: which screen is the stage, what keys mean, where
 * the presenter is, how long each step took.
 */
package org.meridian.view.stage;
