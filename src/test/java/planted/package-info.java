/// A house that breaks every rule once, so that the rules are seen to work. Nothing else uses it.
package planted;
