# A plugin in shell: every line that it prints is an object of JSON.
case $1 in
  describe)
    echo '{"protocol": 1}'
    ;;
  run)
    # The words follow the name of the command: main.sh run hello cpo
    case $CSUITE_LANG in
      vi) greeting='Xin chào' ;;
      *) greeting='Hello' ;;
    esac
    echo "{\"text\": \"$greeting, $3!\"}"
    echo "{\"suggest\": \"show $3\"}"
    echo "{\"data\": {\"role\": \"$3\"}}"
    ;;
esac
