// libyaml's own header is all that YAMLTree needs; this file gives the module map a name to point at.
#include <yaml.h>
