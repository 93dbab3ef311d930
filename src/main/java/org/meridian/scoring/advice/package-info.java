/**
 * Answers to "what would it take?": the least change of weights that brings a city to the front,
 * the places on a slider where the order tips, and how far a city's gaps leave its rank open. Where
 * mathematics gives no sure answer, the type of the answer says so.
 */
package org.meridian.scoring.advice;
