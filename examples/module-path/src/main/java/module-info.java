/** A program whose records are its own business: it opens nothing. */
module dev.foreword.modulepath {
    requires dev.foreword.core;
}
